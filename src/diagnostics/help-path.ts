/** Where the page of a code is, on the internal site. */
export const helpPath = (code: string): string => `/help/${code.toLowerCase()}/`;
