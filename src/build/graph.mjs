import { fileURLToPath } from 'node:url';
import protobuf from 'protobufjs';
import { BuildError } from './command.mjs';

const schema = new protobuf.Root().loadSync(fileURLToPath(new URL('onnx.proto', import.meta.url)));
const Model = schema.lookupType('onnx.ModelProto');
const FLOAT = 1;
const HALF = 10;
const INT_ATTRIBUTE = 2;
const DOUBLED = 'scales_x2';

/**
 * Rewrites the ISNet graph so that OpenCV's DNN module and ONNX Runtime can load it:
 * - without Casts, which OpenCV finds out of order, and which say nothing to an engine that computes in float anyway;
 * - with Resize nodes told "twice as large" outright instead of by a chain of nodes that computes the size, which
 *   also sets the input free from 1024 by 1024;
 * - with the one output that is the matte, and in topological order.
 * The weights stay the half floats they are, each widened by a Cast of its own: OpenCV does that as it loads anyway, ONNX
 * Runtime must be told.
 */
export function convert(bytes, output) {
  const model = Model.decode(bytes);
  const { graph } = model;
  graph.initializer.push({ name: DOUBLED, dims: [4], dataType: FLOAT, floatData: [1, 1, 2, 2] });
  removeCasts(graph, output);
  for (const node of graph.node) {
    if (node.opType === 'Resize') node.input = [node.input[0], '', DOUBLED];
  }
  keepWhatMakes(graph, output);
  widenHalves(graph);
  return Buffer.from(Model.encode(model).finish());
}

function removeCasts(graph, output) {
  const sources = new Map(graph.node.filter(isCast).map((cast) => [cast.output[0], cast.input[0]]));
  const sourceOf = (name) => {
    let source = name;
    while (sources.has(source)) source = sources.get(source);
    return source;
  };
  // The output's name is a promise to whoever runs the model: what comes out of the last Cast must keep it.
  const beforeLastCast = sourceOf(output);
  const rename = (name) => (sourceOf(name) === beforeLastCast ? output : sourceOf(name));
  graph.node = graph.node.filter((node) => !isCast(node));
  for (const node of graph.node) {
    node.input = node.input.map(rename);
    node.output = node.output.map(rename);
  }
}

const isCast = (node) => node.opType === 'Cast';

function widenHalves(graph) {
  const halves = graph.initializer.filter(({ dataType }) => dataType === HALF);
  const casts = halves.map((tensor) => {
    const widened = tensor.name;
    tensor.name = `${widened}_half`;
    const to = { name: 'to', type: INT_ATTRIBUTE, i: FLOAT };
    return { opType: 'Cast', name: `${widened}_widen`, input: [tensor.name], output: [widened], attribute: [to] };
  });
  graph.node = [...casts, ...graph.node];
  // What is said there of the types in between is no longer true.
  graph.valueInfo = [];
}

/** Keeps one output and what it is computed from, each node after those it reads. */
function keepWhatMakes(graph, output) {
  const producers = new Map(graph.node.flatMap((node) => node.output.map((name) => [name, node])));
  const constants = new Map(graph.initializer.map((tensor) => [tensor.name, tensor]));
  const given = new Set(graph.input.map(({ name }) => name));
  const nodes = new Set();
  const tensors = new Set();
  const need = (name) => {
    if (name === '' || given.has(name)) return;
    if (constants.has(name)) {
      tensors.add(constants.get(name));
      return;
    }
    const producer = producers.get(name);
    if (!producer) throw new BuildError(`nothing in the graph makes "${name}"`);
    if (nodes.has(producer)) return;
    producer.input.forEach(need);
    nodes.add(producer);
  };
  need(output);
  graph.node = [...nodes];
  graph.initializer = [...tensors];
  graph.output = graph.output.filter(({ name }) => name === output);
}
