const steps = [
  { unit: "GB", bytes: 1e9 },
  { unit: "MB", bytes: 1e6 },
  { unit: "kB", bytes: 1e3 },
];

/** A number of bytes as people read it: `640 bytes`, `320.5 kB`, `23.1 MB`. */
export function bytesText(bytes: number): string {
  const step = steps.find((one) => bytes >= one.bytes);
  return step ? `${(bytes / step.bytes).toFixed(1)} ${step.unit}` : `${bytes} bytes`;
}
