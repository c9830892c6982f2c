import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { birthOf } from './processes.mjs';
import { codeOf } from './trouble.mjs';

/**
 * Does the work while no other process of this machine holds the same lock file. A lock whose holder died is taken over.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @param {(pid: number) => void} [onWait] called once when somebody else holds it
 * @returns {Promise<T>}
 */
export async function withLock(path, work, onWait) {
  for (let told = false; !take(path); await sleep(100)) {
    const holder = Number(read(path)?.split(' ')[0]);
    if (!told && holder) onWait?.(holder);
    told = true;
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** @param {string} path */
function take(path) {
  try {
    writeFileSync(path, mark(), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  if (isAbandoned(path)) {
    // Of two who find it abandoned only one moves it aside; whoever moved a fresh one by mistake puts it back.
    const aside = `${path}.${process.pid}`;
    try {
      renameSync(path, aside);
      if (isAbandoned(aside)) rmSync(aside);
      else renameSync(aside, path);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  }
  return false;
}

/** @param {string} path */
function isAbandoned(path) {
  const text = read(path);
  if (text === null) return false;
  const [pid, born] = text.split(' ');
  if (born) return birthOf(Number(pid)) !== born;
  // Created but not yet written: its maker needs a moment, unless it died in just that one.
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 5000;
}

const mark = () => `${process.pid} ${birthOf(process.pid)}`;

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
