/** How large a release is at least, as far as that is known: packed forms are counted as they are made. */
export class Room {
  needed = 0;

  /** @param size Bytes of a file. It takes whole blocks; 4096 bytes is the usual one. */
  add(size: number): void {
    this.needed += Math.ceil(size / 4096) * 4096;
  }
}
