// What the search index is made from. The build reads this file, writes the index in its place and removes it.
import { files } from "../../../../site/site.ts";

export const GET = () => Response.json(files.search);
