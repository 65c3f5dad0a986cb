/**
 * A zip archive of small text files: stored, not compressed, with the earliest date that the format knows, so that the
 * same files are the same bytes wherever and whenever they are packed.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3.7, 4.3.12, 4.3.16)
 */
export function zip(files: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(files).map(([path, text]) => ({ name: Buffer.from(path, "utf8"), data: Buffer.from(text, "utf8") }));
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of entries) {
    const common = commonHeader(name, data);
    const local = Buffer.concat([Buffer.from("504b0304", "hex"), common, name, data]);
    const central = Buffer.alloc(46);
    central.write("504b0102", 0, "hex");
    central.writeUInt16LE(UNIX | VERSION, 4);
    common.copy(central, 6);
    central.writeUInt32LE((READABLE << 16) >>> 0, 38);
    central.writeUInt32LE(offset, 42);
    locals.push(local);
    directory.push(central, name);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("504b0506", 0, "hex");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, index, end]);
}

const VERSION = 20;
const UNIX = 0x0300;
/** A regular file that everybody may read: Lambda runs it as another user. */
const READABLE = 0o100644;
const UTF8 = 0x0800;
/** 1980-01-01. */
const FIRST_DAY = 0x0021;

/** What local and central headers share: from the version needed to the length of extra fields. */
function commonHeader(name: Buffer, data: Buffer): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(VERSION, 0);
  header.writeUInt16LE(UTF8, 2);
  header.writeUInt16LE(FIRST_DAY, 8);
  header.writeUInt32LE(crc32(data), 10);
  header.writeUInt32LE(data.length, 14);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

/** ISO 3309, as zip has it; Node's own came with 20.15. */
function crc32(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
