/** A name in camel case as file names have it: `noClaimZones` is `no-claim-zones`. */
export const kebabCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
