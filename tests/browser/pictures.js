//! Pictures for stories, made here: hills under a sky, a picture that moves, and files that are none.

import { crc32, deflateSync } from "node:zlib";

const chunk = (name, data) => {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
};

const colour = (hue, light) => [0, 2, 4].map((third) => Math.round(255 * Math.max(0, Math.min(1, light + 0.09 * Math.cos(((hue - 60 * third) * Math.PI) / 180)))));

/** The colour at a place between 0 and 1 from the left and the top of a picture that is `wide` times as wide as high. */
const sky = (hue, x, y, wide) => {
  const hills = [0.45, 0.58, 0.7, 0.84].filter((base, n) => y > base + 0.05 * Math.sin(x * wide * (5 + 2 * n) + hue + n)).length;
  if (hills) return colour(hue + 150, 0.6 - 0.12 * hills);
  return Math.hypot((x - 0.72) * wide, y - 0.22) < 0.08 ? colour(50, 0.9) : colour(hue, 0.86 - 0.28 * y);
};

const file = (name, mimeType, buffer) => ({ name, mimeType, buffer });

/** A PNG of that size in pixels; another hue is another picture, and grain makes its file large. */
export const hills = (name, width, height, hue, grain = 0) => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const rows = Buffer.alloc(height * (1 + 3 * width));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows.set(sky(hue, x / width, y / height, width / height), y * (1 + 3 * width) + 1 + 3 * x);
  }
  if (grain) for (let at = 0; at < rows.length; at += 1) if (at % (1 + 3 * width)) rows[at] = Math.min(255, rows[at] + grain * Math.random());
  const chunks = [chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))];
  return file(`${name}.png`, "image/png", Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ...chunks]));
};

/** A GIF of two frames, 64 by 48 pixels. Its pixels are codes of eight bits, cleared before they would grow. */
export const moving = (name) => {
  const [width, height] = [64, 48];
  const palette = Buffer.concat(Array.from({ length: 128 }, (_, n) => Buffer.from([2 * n, 90, 255 - 2 * n])));
  const frame = (first) => {
    const codes = [];
    for (let at = 0; at < width * height; at += 1) {
      if (at % 100 === 0) codes.push(0x80);
      codes.push((first + (at % width)) % 128);
    }
    codes.push(0x81);
    const blocks = [];
    for (let at = 0; at < codes.length; at += 255) blocks.push(Buffer.from([Math.min(255, codes.length - at), ...codes.slice(at, at + 255)]));
    return Buffer.concat([Buffer.from([0x21, 0xf9, 4, 4, 20, 0, 0, 0, 0x2c, 0, 0, 0, 0, width, 0, height, 0, 0, 7]), ...blocks, Buffer.from([0])]);
  };
  const forever = Buffer.from("\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00", "latin1");
  const head = Buffer.concat([Buffer.from("GIF89a"), Buffer.from([width, 0, height, 0, 0xf6, 0, 0]), palette, forever]);
  return file(`${name}.gif`, "image/gif", Buffer.concat([head, frame(0), frame(64), Buffer.from([0x3b])]));
};

/** What a telephone's camera writes. */
export const heic = (name) =>
  file(`${name}.HEIC`, "image/heic", Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic\0\0\0\0mif1heic"), Buffer.alloc(400)]));
