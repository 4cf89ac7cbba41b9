// The words of the search in one language.
import { files } from "../../../../site/site.ts";

export const getStaticPaths = () =>
  files.searchWords.map(({ language, words }) => ({ params: { language }, props: { words } }));

export const GET = ({ props }: { props: { words: object } }) => Response.json(props.words);
