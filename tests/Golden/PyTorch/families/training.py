"""Ten steps of training: network, loss and optimizer together."""

from functools import partial

import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_, clip_grad_value_
from torch.optim import SGD, Adam, AdamW

from modules import Graph, chain
from training_case import TrainingCase

CROSS_ENTROPY = nn.CrossEntropyLoss()


def googlenet(net, value):
    """The main output and the auxiliary one, which forks off in the middle."""
    features = torch.tanh(net.conv1(value))
    return net.dense2(torch.tanh(net.conv2(features)).flatten(1)), net.dense1(features.flatten(1))


def penalty(module):
    """L1 and L2 of the weights, not of the biases."""
    return sum(0.01 * weight.abs().sum() + 0.02 * weight.square().sum() for weight in module.parameters() if weight.dim() > 1)


def deep():
    return chain(dense1=nn.Linear(6, 9), tanh1=nn.Tanh(), dense2=nn.Linear(9, 4))


CASES = [
    TrainingCase(
        "Classifier", (5,), "[Dense(8), Tanh, Dense(3), Softmax]",
        "new Sgd(0.1f, momentum: 0.9f, nesterov: true), new SoftmaxCrossEntropy()",
        chain(dense1=nn.Linear(5, 8), tanh1=nn.Tanh(), dense2=nn.Linear(8, 3)),
        CROSS_ENTROPY, partial(SGD, lr=0.1, momentum=0.9, nesterov=True), batch=12, classes=3),
    TrainingCase(
        "Detector", (2, 5, 6), "[Conv2D(4, 3, Bias = false), BatchNorm, ReLU, Flatten, Dense(1), Sigmoid]",
        "new Adam(0.01f, weightDecay: 0.01f), new BinaryCrossEntropy()",
        chain(
            conv1=nn.Conv2d(2, 4, 3, bias=False), norm1=nn.BatchNorm2d(4), relu1=nn.ReLU(), flatten1=nn.Flatten(), dense1=nn.Linear(48, 1)),
        nn.BCEWithLogitsLoss(), partial(Adam, lr=0.01, weight_decay=0.01), batch=18),
    TrainingCase(
        "Regression", (6,), "[Dense(9), SiLU, Dense(2)]", "new AdamW(0.02f), new MeanSquaredError()",
        chain(dense1=nn.Linear(6, 9), silu1=nn.SiLU(), dense2=nn.Linear(9, 2)),
        nn.MSELoss(), partial(AdamW, lr=0.02), batch=20, outputs=2),
    TrainingCase(
        "AuxiliaryClassifier", (2, 5, 6),
        """
        [Conv2D(3, 2), Tanh(Name = "features"), Flatten, Dense(4), Softmax, Output("aux", TrainingOnly = true)]
        [Conv2D(5, 3, From = "features"), Tanh, Flatten, Dense(4), Softmax]
        """,
        "new Sgd(0.05f, momentum: 0.9f), new SoftmaxCrossEntropy(), outputs: "
        'new System.Collections.Generic.Dictionary<string, OutputLoss> { ["aux"] = new() { Weight = 0.3f } }',
        Graph(googlenet, conv1=nn.Conv2d(2, 3, 2), dense1=nn.Linear(60, 4), conv2=nn.Conv2d(3, 5, 3), dense2=nn.Linear(30, 4)),
        lambda outputs, labels: CROSS_ENTROPY(outputs[0], labels) + 0.3 * CROSS_ENTROPY(outputs[1], labels),
        partial(SGD, lr=0.05, momentum=0.9), batch=17, classes=4),
    TrainingCase(
        "ClippedByNorm", (6,), "[Dense(9), Tanh, Dense(4)]", "new Sgd(0.5f, momentum: 0.5f), new SoftmaxCrossEntropy()",
        deep(), CROSS_ENTROPY, partial(SGD, lr=0.5, momentum=0.5), batch=20, classes=4,
        settings="Clipping = GradientClipping.ByNorm(0.1f)", clip=partial(clip_grad_norm_, max_norm=0.1)),
    TrainingCase(
        "ClippedByValue", (6,), "[Dense(9), Tanh, Dense(4)]", "new Sgd(0.5f), new SoftmaxCrossEntropy()",
        deep(), CROSS_ENTROPY, partial(SGD, lr=0.5), batch=20, classes=4,
        settings="Clipping = GradientClipping.ByValue(0.02f)", clip=partial(clip_grad_value_, clip_value=0.02)),
    TrainingCase(
        "Regularized", (6,), "[Dense(9), Tanh, Dense(4)]", "new Sgd(0.2f, momentum: 0.5f), new SoftmaxCrossEntropy()",
        deep(), CROSS_ENTROPY, partial(SGD, lr=0.2, momentum=0.5), batch=20, classes=4,
        settings="Regularization = new Regularization(l1: 0.01f, l2: 0.02f)", penalty=penalty),
    TrainingCase(
        "RegularizedAndClipped", (6,), "[Dense(9), Tanh, Dense(4)]", "new Adam(0.02f), new SoftmaxCrossEntropy(labelSmoothing: 0.1f)",
        deep(), nn.CrossEntropyLoss(label_smoothing=0.1), partial(Adam, lr=0.02), batch=20, classes=4,
        settings="Clipping = GradientClipping.ByNorm(0.2f), Regularization = new Regularization(l1: 0.01f, l2: 0.02f)",
        penalty=penalty, clip=partial(clip_grad_norm_, max_norm=0.2)),
]
