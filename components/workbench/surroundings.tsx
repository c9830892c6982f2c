'use client';

import { useEffect } from 'react';
import { useBench } from './bench';
import { CommentCommand } from './comments/comment-command';
import { FindingCommands } from './findings/finding-commands';
import { CompanyWords } from './live/company-words';
import { LookUp } from './past/look-up';
import { SideSheet } from './side-sheet';
import { SourceNotice } from './source-notice';

/** What stands around the rows and can come once they do. */
export function Surroundings({ grows }: { grows: boolean }) {
  const { practice, readOnly, commands } = useBench();
  useEffect(() => commands.complete(), [commands]);
  return (
    <>
      {!readOnly && <FindingCommands />}
      <SideSheet />
      <SourceNotice grows={grows} />
      {!practice && (
        <>
          <CompanyWords />
          <CommentCommand />
          <LookUp />
        </>
      )}
    </>
  );
}
