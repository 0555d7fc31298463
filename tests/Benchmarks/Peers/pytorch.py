"""Runs models in PyTorch and times them, on command (Contestants/PeerProcess.cs has the protocol)."""
import math
import sys
import time
import warnings

warnings.filterwarnings("ignore")

import torch
import torch.nn.functional as F

import models

# As Measurement/Sampler.cs, seconds.
SHORTEST_SAMPLE = 50e-6
WARM_UP = 0.25

call = None


def build(batch, parameters, shape, name, *arguments):
    """The model, and inputs for it. Both sides must have declared the same network."""
    torch.manual_seed(1)
    model = models.MODELS[name](*map(int, arguments))
    count = sum(parameter.numel() for parameter in model.parameters())
    if count != int(parameters):
        raise ValueError(f"{name} has {count} parameters here and {parameters} in Netwright")
    return model, torch.rand(int(batch), *map(int, shape.split(","))) - 0.5


def forward(*description):
    model, inputs = build(*description)
    with torch.no_grad():
        model = torch.jit.optimize_for_inference(torch.jit.freeze(torch.jit.trace(model.eval(), inputs)))

    def run():
        with torch.inference_mode():
            model(inputs)

    return run


def train(*description):
    model, inputs = build(*description)
    model = model.train().to(memory_format=torch.channels_last)
    inputs = inputs.contiguous(memory_format=torch.channels_last)
    with torch.no_grad():
        classes = model(inputs).shape[1]
    labels = torch.arange(len(inputs)) % classes
    optimizer = torch.optim.SGD(model.parameters(), lr=1e-3, momentum=0.9)

    def step():
        optimizer.zero_grad(set_to_none=True)
        F.cross_entropy(model(inputs), labels).backward()
        optimizer.step()

    return step


def prepare(threads, workload, *description):
    global call
    torch.set_num_threads(int(threads))
    call = {"forward": forward, "train": train}[workload](*description)
    start = time.perf_counter()
    call()
    while time.perf_counter() - start < WARM_UP:
        call()
    return ()


def timed(in_row):
    start = time.perf_counter()
    for _ in range(in_row):
        call()
    return time.perf_counter() - start


def run(seconds):
    """The best and the median time of a call in microseconds, and the number of calls."""
    in_row = 1
    sample = timed(in_row)
    if sample < SHORTEST_SAMPLE:
        in_row = math.ceil(SHORTEST_SAMPLE / sample)
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


def answer(*words):
    print(*words, sep="\t", file=answers, flush=True)


# Libraries write to standard output as they please; answers go to what it was.
answers, sys.stdout = sys.stdout, sys.stderr
answer("ok", f"PyTorch {torch.__version__}")
for line in sys.stdin:
    command, *arguments = line.rstrip("\n").split("\t")
    try:
        answer("ok", *{"prepare": prepare, "run": run, "export": export}[command](*arguments))
    except Exception as error:
        answer("error", " ".join(f"{type(error).__name__}: {error}".split()))
