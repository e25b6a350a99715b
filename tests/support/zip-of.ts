/**
 * An archive of entries stored as they are, with a right directory and no checksums: enough for whoever reads names.
 * @param first what the first entry holds; the others are empty
 */
export function zipOf(names: readonly string[], first = ''): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [place, name] of names.entries()) {
    const content = Buffer.from(place === 0 ? first : '');
    const sizes = Buffer.alloc(8);
    sizes.writeUInt32LE(content.length, 0);
    sizes.writeUInt32LE(content.length, 4);
    const head = Buffer.concat([Buffer.from('PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0', 'latin1'), sizes, uint16(name.length), uint16(0)]);
    const entry = Buffer.concat([head, Buffer.from(name), content]);
    const listed = Buffer.alloc(46);
    listed.write('PK\x01\x02', 'latin1');
    sizes.copy(listed, 20);
    listed.writeUInt16LE(name.length, 28);
    listed.writeUInt32LE(offset, 42);
    local.push(entry);
    central.push(listed, Buffer.from(name));
    offset += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
