/** Width and height that a PNG file says it is drawn at, as "32×32"; null when it is no PNG file. */
export function pngSize(file: Uint8Array): string | null {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (file.length < 24 || signature.some((byte, index) => file[index] !== byte)) return null;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return `${view.getUint32(16)}×${view.getUint32(20)}`;
}
