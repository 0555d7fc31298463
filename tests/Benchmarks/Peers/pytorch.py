"""Runs models in PyTorch and times them, on command (Contestants/PeerProcess.cs has the protocol).

The argument says where: cpu; cuda, in single precision; or cuda-tf32, with the precision that PyTorch has by default.
"""
import math
import sys
import time
import warnings

warnings.filterwarnings("ignore")

# Libraries write to standard output as they please; answers go to what it was.
answers, sys.stdout = sys.stdout, sys.stderr


def answer(*words):
    print(*words, sep="\t", file=answers, flush=True)


try:
    import torch
except ImportError:
    answer("error", "PyTorch is not installed")
    sys.exit()

import torch.nn.functional as F

import models

# As Measurement/Sampler.cs, seconds.
SHORTEST_SAMPLE = 50e-6
SHORTEST_SAMPLE_OF_DEVICE = 5e-3
WARM_UP = 0.25

PLACE = sys.argv[1]
IS_DEVICE = PLACE != "cpu"
DEVICE = torch.device("cuda" if IS_DEVICE else "cpu")
LAYOUT = torch.contiguous_format if PLACE == "cuda" else torch.channels_last

call = None
finish = None


def build(batch, parameters, shape, name, *arguments):
    """The model, and inputs for it in the processor's memory. Both sides must have declared the same network."""
    torch.manual_seed(1)
    model = models.MODELS[name](*map(int, arguments))
    count = sum(parameter.numel() for parameter in model.parameters())
    if count != int(parameters):
        raise ValueError(f"{name} has {count} parameters here and {parameters} in Netwright")
    inputs = torch.rand(int(batch), *map(int, shape.split(","))) - 0.5
    return model, inputs.pin_memory() if IS_DEVICE else inputs


def laid_out(tensor):
    return tensor.contiguous(memory_format=LAYOUT) if tensor.dim() == 4 else tensor


def brought(tensor):
    """The tensor on the device, in the layout that is fastest there."""
    return laid_out(tensor.to(DEVICE, non_blocking=True)) if IS_DEVICE else tensor


def inference(description):
    model, inputs = build(*description)
    model = model.eval()
    with torch.no_grad():
        if not IS_DEVICE:
            return torch.jit.optimize_for_inference(torch.jit.freeze(torch.jit.trace(model, inputs))), inputs
        model = model.to(DEVICE, memory_format=LAYOUT)
        return torch.jit.freeze(torch.jit.trace(model, brought(inputs))), inputs


def forward(*description):
    if not IS_DEVICE:
        return resident(*description)
    model, inputs = inference(description)

    def run():
        with torch.inference_mode():
            model(brought(inputs)).cpu()

    return run


def resident(*description):
    global finish
    model, inputs = inference(description)
    if IS_DEVICE:
        inputs = brought(inputs)
        finish = torch.cuda.synchronize

    def run():
        with torch.inference_mode():
            model(inputs)

    return run


def train(*description):
    model, inputs = build(*description)
    model = model.train().to(DEVICE, memory_format=LAYOUT)
    if not IS_DEVICE:
        inputs = laid_out(inputs)
    with torch.no_grad():
        classes = model(brought(inputs)).shape[1]
    labels = torch.arange(len(inputs)) % classes
    optimizer = torch.optim.SGD(model.parameters(), lr=1e-3, momentum=0.9)

    def step():
        optimizer.zero_grad(set_to_none=True)
        loss = F.cross_entropy(model(brought(inputs)), brought(labels))
        loss.backward()
        optimizer.step()
        if IS_DEVICE:
            loss.item()
            torch.cuda.synchronize()

    return step


def prepare(threads, workload, *description):
    global call, finish
    finish = None
    torch.set_num_threads(int(threads))
    call = {"forward": forward, "resident": resident, "train": train}[workload](*description)
    start = time.perf_counter()
    timed(1)
    while time.perf_counter() - start < WARM_UP:
        timed(1)
    return ()


def timed(in_row):
    start = time.perf_counter()
    for _ in range(in_row):
        call()
    if finish:
        finish()
    return time.perf_counter() - start


def run(seconds):
    """The best and the median time of a call in microseconds, and the number of calls."""
    in_row = 1
    sample = timed(in_row)
    shortest = SHORTEST_SAMPLE_OF_DEVICE if finish else SHORTEST_SAMPLE
    if sample < shortest:
        in_row = math.ceil(shortest / sample)
        sample = timed(in_row)
    samples = [sample / in_row]
    start = time.perf_counter()
    while time.perf_counter() - start + sample < float(seconds):
        samples.append(timed(in_row) / in_row)
    samples.sort()
    return samples[0] * 1e6, samples[len(samples) // 2] * 1e6, len(samples) * in_row


def export(file, *description):
    model, inputs = build(*description)
    torch.onnx.export(model.eval(), inputs, file, opset_version=13, input_names=["input"], output_names=["output"])
    return ()


version = f"PyTorch {torch.__version__}"
if IS_DEVICE and not torch.cuda.is_available():
    answer("error", f"{version} sees no device of CUDA")
    sys.exit()

if IS_DEVICE:
    # The fastest algorithm for each shape, sought while warming up.
    torch.backends.cudnn.benchmark = True
    version += f" on {torch.cuda.get_device_name()}"
if PLACE == "cuda":
    torch.backends.cudnn.allow_tf32 = False
    torch.backends.cuda.matmul.allow_tf32 = False
answer("ok", version)
for line in sys.stdin:
    command, *arguments = line.rstrip("\n").split("\t")
    try:
        answer("ok", *{"prepare": prepare, "run": run, "export": export}[command](*arguments))
    except Exception as error:
        answer("error", " ".join(f"{type(error).__name__}: {error}".split()))
