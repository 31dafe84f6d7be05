import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maxF, score } from './score.mjs';

const SIZE = 40;
const picture = (value) => ({
  width: SIZE,
  height: SIZE,
  values: Float64Array.from({ length: SIZE * SIZE }, (_, i) => value(i % SIZE, Math.floor(i / SIZE))),
});
const disc = (centre) => picture((x, y) => Math.min(1, Math.max(0, 13 - Math.hypot(x - centre, y - 20))));
const truth = disc(20);
const trimap = picture((x, y) => (Math.abs(Math.hypot(x - 20, y - 20) - 12.5) < 3 ? 0.5 : Number(truth.values[y * SIZE + x] > 0.5)));

test('the truth itself is without fault', () => {
  const figures = score(truth, truth, trimap);

  assert.deepEqual([figures.iou, figures.mae, figures.sad, figures.mse, figures.grad], [1, 0, 0, 0, 0]);
  assert.ok(figures.sMeasure > 0.95);
  assert.ok(maxF([[truth, truth]]) > 0.999);
});

test('a matte that is off by two pixels shows in every figure', () => {
  const [exact, shifted] = [score(truth, truth, trimap), score(disc(22), truth, trimap)];

  assert.ok(shifted.iou < 0.85 && shifted.mae > 0.03 && shifted.sMeasure < exact.sMeasure - 0.05);
  assert.ok(shifted.sad > 0.05 && shifted.mse > 100 && shifted.grad > 10);
  assert.ok(maxF([[disc(22), truth]]) < 0.95);
});

test('errors where the trimap is sure count in the error of the whole only', () => {
  const hole = picture((x, y) => (Math.hypot(x - 20, y - 20) < 4 ? 0 : truth.values[y * SIZE + x]));

  const figures = score(hole, truth, trimap);

  assert.ok(figures.mae > 0.02);
  assert.equal(figures.sad, 0);
});
