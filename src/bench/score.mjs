// How far a matte is from the truth. Mattes are {width, height, values}, row by row, from 0 to 1.

/**
 * Figures for one photo. IoU at one half, mean absolute error, S-measure (Fan et al., ICCV 2017); and where the trimap
 * leaves it open, the sum of absolute differences in thousands, the mean square error times 1000, and the squared
 * difference of the gradients.
 */
export function score(matte, truth, trimap) {
  const subject = truth.values.map((value) => (value > 0.5 ? 1 : 0));
  const figures = {
    iou: iou(matte.values, truth.values),
    mae: mean(truth.values.length, (i) => Math.abs(matte.values[i] - truth.values[i])),
    sMeasure: sMeasure(matte, subject),
  };
  return trimap ? { ...figures, ...inUnknownRegion(matte, truth, trimap) } : figures;
}

/** Share of the pixels more than half opaque in either that are so in both. */
export function iou(one, other) {
  let [both, either] = [0, 0];
  for (let i = 0; i < one.length; i++) {
    both += one[i] > 0.5 && other[i] > 0.5 ? 1 : 0;
    either += one[i] > 0.5 || other[i] > 0.5 ? 1 : 0;
  }
  return both / Math.max(1, either);
}

/** The best F-measure (β² = .3) that one threshold gives over a whole set of [matte, truth]. */
export function maxF(pairs) {
  const [precision, recall] = [new Float64Array(256), new Float64Array(256)];
  for (const [matte, truth] of pairs) {
    const [hits, falseAlarms] = [new Float64Array(256), new Float64Array(256)];
    matte.values.forEach((value, i) => { (truth.values[i] > 0.5 ? hits : falseAlarms)[Math.round(value * 255)] += 1; });
    let [found, wrong] = [0, 0];
    const subject = hits.reduce((sum, count) => sum + count, 0);
    for (let level = 255; level >= 0; level--) {
      found += hits[level];
      wrong += falseAlarms[level];
      precision[level] += found / Math.max(1, found + wrong) / pairs.length;
      recall[level] += found / Math.max(1, subject) / pairs.length;
    }
  }
  const f = precision.map((p, level) => (1.3 * p * recall[level]) / Math.max(1e-9, 0.3 * p + recall[level]));
  return Math.max(...f);
}

function sMeasure(matte, subject) {
  const share = mean(subject.length, (i) => subject[i]);
  if (share === 0) return 1 - mean(subject.length, (i) => matte.values[i]);
  if (share === 1) return mean(subject.length, (i) => matte.values[i]);
  const inside = objectSimilarity([...matte.values].filter((_, i) => subject[i] === 1));
  const outside = objectSimilarity([...matte.values].filter((_, i) => subject[i] === 0).map((value) => 1 - value));
  const objects = share * inside + (1 - share) * outside;
  return Math.max(0, 0.5 * objects + 0.5 * regionSimilarity(matte, subject));
}

function objectSimilarity(values) {
  const average = mean(values.length, (i) => values[i]);
  const deviation = Math.sqrt(mean(values.length, (i) => (values[i] - average) ** 2));
  return (2 * average) / (average ** 2 + 1 + deviation + 1e-8);
}

/** Compares the four parts that meet at the subject's centre of mass. */
function regionSimilarity({ width, height, values }, subject) {
  let [count, sumX, sumY] = [0, 0, 0];
  subject.forEach((inside, i) => {
    count += inside;
    sumX += inside * (i % width);
    sumY += inside * Math.floor(i / width);
  });
  const [x, y] = [Math.round(sumX / count) + 1, Math.round(sumY / count) + 1];
  let similarity = 0;
  for (const [top, bottom] of [[0, y], [y, height]]) {
    for (const [left, right] of [[0, x], [x, width]]) {
      const part = [];
      for (let row = top; row < bottom; row++) for (let column = left; column < right; column++) part.push(row * width + column);
      if (part.length > 0) similarity += (part.length / (width * height)) * structuralSimilarity(part, values, subject);
    }
  }
  return similarity;
}

function structuralSimilarity(part, matte, subject) {
  const n = part.length;
  if (n < 2) return 1;
  const [x, y] = [mean(n, (i) => matte[part[i]]), mean(n, (i) => subject[part[i]])];
  const covariance = (one, oneMean, other, otherMean) => (
    (n / (n - 1)) * mean(n, (i) => (one[part[i]] - oneMean) * (other[part[i]] - otherMean)));
  const above = 4 * x * y * covariance(matte, x, subject, y);
  const below = (x ** 2 + y ** 2) * (covariance(matte, x, matte, x) + covariance(subject, y, subject, y));
  if (above !== 0) return above / (below + 1e-8);
  return below === 0 ? 1 : 0;
}

function inUnknownRegion(matte, truth, trimap) {
  let [count, absolute, square, gradient] = [0, 0, 0, 0];
  trimap.values.forEach((value, i) => {
    if (value <= 5 / 255 || value >= 250 / 255) return;
    const difference = matte.values[i] - truth.values[i];
    const [matteX, matteY] = gradientAt(matte, i);
    const [truthX, truthY] = gradientAt(truth, i);
    count += 1;
    absolute += Math.abs(difference);
    square += difference ** 2;
    gradient += (matteX - truthX) ** 2 + (matteY - truthY) ** 2;
  });
  return { sad: absolute / 1000, mse: (1000 * square) / count, grad: gradient };
}

/** Central differences, one-sided at the borders. */
function gradientAt({ width, height, values }, i) {
  const [x, y] = [i % width, Math.floor(i / width)];
  const [left, right] = [Math.max(x - 1, 0), Math.min(x + 1, width - 1)];
  const [top, bottom] = [Math.max(y - 1, 0), Math.min(y + 1, height - 1)];
  return [
    (values[y * width + right] - values[y * width + left]) / (right - left),
    (values[bottom * width + x] - values[top * width + x]) / (bottom - top),
  ];
}

function mean(count, value) {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += value(i);
  return count === 0 ? 0 : sum / count;
}
