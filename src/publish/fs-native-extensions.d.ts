/** The package has no types of its own; this is all we use of it. */
declare module "fs-native-extensions" {
  /**
   * Asks the kernel for a lock on a whole file, and does not wait. It lasts until the file is closed, by whatever end
   * the process comes to.
   *
   * @returns Whether it was given.
   */
  export function tryLock(file: number, options?: { shared?: boolean }): boolean;
}
