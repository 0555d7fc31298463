"""Ten steps of training: network, loss and optimizer together."""

from functools import partial

from torch import nn
from torch.optim import SGD, Adam, AdamW

from modules import chain
from training_case import TrainingCase

CASES = [
    TrainingCase(
        "Classifier", (5,), "[Dense(8), Tanh, Dense(3), Softmax]",
        "new Sgd(0.1f, momentum: 0.9f, nesterov: true), new SoftmaxCrossEntropy()",
        chain(dense1=nn.Linear(5, 8), tanh1=nn.Tanh(), dense2=nn.Linear(8, 3)),
        nn.CrossEntropyLoss(), partial(SGD, lr=0.1, momentum=0.9, nesterov=True), batch=12, classes=3),
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
]
