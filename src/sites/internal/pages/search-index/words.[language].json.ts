// The words of the search in one language.
import { searchWordFiles } from "../../../../site/site.ts";

export const getStaticPaths = () =>
  searchWordFiles.map(({ language, words }) => ({ params: { language }, props: { words } }));

export const GET = ({ props }: { props: { words: object } }) => Response.json(props.words);
