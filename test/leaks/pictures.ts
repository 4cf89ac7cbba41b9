import { crc32, deflateSync } from "node:zlib";

/** A PNG of one black dot, with further parts before its end. */
export function png(...parts: readonly (readonly [name: string, data: Uint8Array])[]): Buffer {
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    part("IHDR", head),
    part("IDAT", deflateSync(Buffer.from([0, 0]))),
    ...parts.map(([name, data]) => part(name, data)),
    part("IEND", Buffer.alloc(0)),
  ]);
}

function part(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A JPEG with further segments after its JFIF header; what it draws is left out. */
export function jpeg(...segments: readonly (readonly [marker: number, data: Uint8Array])[]): Buffer {
  const jfif = Buffer.from("4a46494600010100000100010000", "hex");
  return Buffer.concat([
    Buffer.from("ffd8", "hex"),
    segment(0xe0, jfif),
    ...segments.map(([marker, data]) => segment(marker, data)),
    segment(0xda, Buffer.from("01010000003f", "hex")),
    // Data of a scan: a stuffed FF and a restart are none of its ends.
    Buffer.from("12ff0034ffd056ffd9", "hex"),
  ]);
}

function segment(marker: number, data: Uint8Array): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(data.length + 2);
  return Buffer.concat([Buffer.from([0xff, marker]), length, data]);
}

/** A WebP with further chunks after its picture. */
export function webp(...chunks: readonly (readonly [name: string, data: Uint8Array])[]): Buffer {
  const body = Buffer.concat(
    [["VP8L", Buffer.alloc(6)] as const, ...chunks].map(([name, data]) => chunk(name, data)),
  );
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length + 4);
  return Buffer.concat([Buffer.from("RIFF"), size, Buffer.from("WEBP"), body]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(name), size, data, Buffer.alloc(data.length % 2)]);
}
