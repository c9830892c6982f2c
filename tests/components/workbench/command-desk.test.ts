import { expect, it, vi } from 'vitest';
import { CommandDesk } from '@/components/workbench/command-desk';

it('asks the newest handler first, and tells watchers what was done, not what nobody took', () => {
  const desk = new CommandDesk();
  desk.complete();
  const asked: string[] = [];
  const done: string[] = [];
  const unwatch = desk.watch((command) => done.push(command));
  desk.handle('reading', () => asked.push('old') > 0);
  const leave = desk.handle('reading', () => asked.push('new') < 0);
  desk.handle('applyFix', () => false);
  expect(desk.run('reading', null)).toBe(true);
  expect(desk.run('applyFix', null)).toBe(false);
  expect(desk.run('save', null)).toBe(false);
  expect(asked).toEqual(['new', 'old']);
  expect(done).toEqual(['reading']);
  leave();
  unwatch();
  desk.run('reading', null);
  expect(asked).toEqual(['new', 'old', 'old']);
  expect(done).toEqual(['reading']);
});

it('does the last command that came before its part once all parts are there, and later ones at once or not', () => {
  const desk = new CommandDesk();
  const asked: string[] = [];
  desk.handle('save', () => asked.push('save') > 0);
  expect(desk.run('save', null)).toBe(true);
  expect(desk.run('applyFix', 'a')).toBe(true);
  expect(desk.run('comment', 'b')).toBe(true);
  desk.handle('applyFix', () => asked.push('fix') > 0);
  desk.handle('comment', (row) => asked.push(`comment ${row}`) > 0);
  expect(asked).toEqual(['save']);
  desk.complete();
  expect(asked).toEqual(['save', 'comment b']);
  expect(desk.run('reading', null)).toBe(false);
  desk.handle('reading', () => asked.push('reading') > 0);
  expect(asked).toHaveLength(2);
});

it('forgets a command whose part comes when whoever gave it does something else', () => {
  vi.useFakeTimers();
  try {
    const desk = new CommandDesk();
    const asked: string[] = [];
    desk.run('comment', null);
    vi.advanceTimersByTime(10_000);
    desk.handle('comment', () => asked.push('comment') > 0);
    desk.complete();
    expect(asked).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});

it('tells when a command finds its first answer and when it loses its last', () => {
  const desk = new CommandDesk();
  const heard: boolean[] = [];
  const leave = desk.onAnswers(() => heard.push(desk.answers('reading')));
  const first = desk.handle('reading', () => true);
  const second = desk.handle('reading', () => true);
  first();
  expect(heard).toEqual([true]);
  second();
  expect(heard).toEqual([true, false]);
  leave();
  desk.handle('reading', () => true);
  expect(heard).toHaveLength(2);
});
