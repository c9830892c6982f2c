import { setFlagsFromString } from 'node:v8';

/**
 * Left to itself, the engine lets dead objects pile up to four times what lives before it looks at them all, on a machine
 * with room: a long archive then takes hundreds of megabytes for nothing. Once as much again is soon enough.
 */
export function boundHeap(): void {
  setFlagsFromString('--heap-growing-percent=100');
}
