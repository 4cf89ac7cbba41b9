/**
 * Sorts the values of one Pagefind filter: `["kind", [["Rule", [3, 5]], ["Reply", [1]]]]` in CBOR.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8949#section-3
 * @throws {Error} When the bytes are of another form.
 */
export function sortFilterValues(filter: Buffer): Buffer {
  const name = head(filter, 0).start;
  const list = after(filter, name);
  const { major, value: count, start } = head(filter, list);
  if (major !== array) throw unknownForm();
  const values: Buffer[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const end = after(filter, at);
    values.push(filter.subarray(at, end));
    at = end;
  }
  return Buffer.concat([filter.subarray(0, start), ...values.sort(Buffer.compare), filter.subarray(at)]);
}

// Major types of CBOR.
const unsigned = 0;
const text = 3;
const array = 4;

/** Where the item that begins at an offset ends. */
function after(bytes: Buffer, at: number): number {
  const { major, value, start } = head(bytes, at);
  if (major === unsigned) return start;
  if (major === text) return start + value;
  if (major !== array) throw unknownForm();
  let end = start;
  for (let index = 0; index < value; index += 1) end = after(bytes, end);
  return end;
}

/** The first bytes of an item: its type, its number or length, and where its content starts. */
function head(bytes: Buffer, at: number): { major: number; value: number; start: number } {
  const first = bytes.readUInt8(at);
  const major = first >> 5;
  const short = first & 31;
  if (short < 24) return { major, value: short, start: at + 1 };
  const size = 1 << (short - 24);
  if (size > 4) throw unknownForm();
  return { major, value: bytes.readUIntBE(at + 1, size), start: at + 1 + size };
}

const unknownForm = (): Error => new Error("Pagefind's filters have a new form.");
