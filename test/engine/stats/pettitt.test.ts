import { describe, expect, test } from "vitest";
import { pettitt } from "../../../src/engine/stats/pettitt.ts";

/** Flow of the Nile at Aswan, 1871–1970: R's data set `Nile`, after Cobb, Biometrika 65, 1978. */
const nile = [
  1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958,
  1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020,
  1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040,
  759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890,
  744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
];

describe("pettitt(values)", () => {
  test.for([
    // By hand: after three low values every one of 9 pairs rises; 2·exp(-6·81/252).
    { because: "there is one step", values: [1, 1, 1, 5, 5, 5], change: 3, score: 9, p: 0.2907114024676932 },
    { because: "it falls", values: [3, 1, 2], change: 1, score: -2, p: 1 },
    { because: "there are two values", values: [1, 2], change: 1, score: 1, p: 1 },
    // R package trend, pettitt.test(Nile): U* = 1617, K = 28 (1898, the Aswan dam), p = 3.591e-07.
    { because: "the Nile was dammed", values: nile, change: 28, score: -1617, p: 3.5910221769362927e-7 },
  ])("when $because", ({ values, change, score, p }) => {
    const got = pettitt(values);
    expect(got).toMatchObject({ change, score });
    expect(got?.p).toBeCloseTo(p, 12);
  });

  test.for([{ values: [] }, { values: [4] }, { values: [4, 4, 4, 4] }])(
    "finds none in $values",
    ({ values }) => {
      expect(pettitt(values)).toBeUndefined();
    },
  );
});
