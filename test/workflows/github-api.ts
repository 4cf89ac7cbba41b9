import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** GitHub's API on this machine: answers what is given for a path, page by page, and 404 for anything else. */
export async function serveGitHub(answers: Record<string, unknown>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    asked.push(`${request.headers.authorization} ${pathname}`);
    const answer = answers[pathname];
    const page = Number(searchParams.get("page") ?? 1);
    const size = Number(searchParams.get("per_page") ?? 30);
    response.statusCode = answer === undefined ? 404 : 200;
    response.end(
      JSON.stringify(Array.isArray(answer) ? answer.slice((page - 1) * size, page * size) : (answer ?? {})),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { api: `http://127.0.0.1:${port}`, asked, answers, close: () => server.close() };
}
