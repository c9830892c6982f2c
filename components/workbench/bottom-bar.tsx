'use client';

import { useState } from 'react';
import { Afterwards } from './afterwards';
import { HintBar } from './hint-bar';
import { later } from './later';
import { TouchBar } from './touch-bar';
import { useCommand } from './use-command';
import styles from './workbench.module.css';

const KeyList = later(async () => (await import('./key-list')).KeyList);

/** Hints of the keys on large screens; the same moves as buttons on phones. */
export function BottomBar() {
  const [listed, list] = useState(false);
  const openKeyList = () => list(true);
  useCommand('keyList', () => {
    list(true);
    return true;
  });
  return (
    <div className={styles.bottom}>
      <HintBar openKeyList={openKeyList} />
      <TouchBar />
      <Afterwards>
        <KeyList open={listed} onClose={() => list(false)} />
      </Afterwards>
    </div>
  );
}
