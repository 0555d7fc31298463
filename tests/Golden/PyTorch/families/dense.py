"""Fully connected layers."""

from torch import nn

from modules import chain
from network_case import NetworkCase

CASES = [
    NetworkCase("DensePlain", (7,), "[Dense(5)]", chain(dense1=nn.Linear(7, 5)), batch=3),
    NetworkCase("DenseWithoutBias", (6,), "[Dense(4, Bias = false)]", chain(dense1=nn.Linear(6, 4, bias=False)), batch=3),
    NetworkCase("DenseOfOne", (1,), "[Dense(1)]", chain(dense1=nn.Linear(1, 1)), batch=4),
    NetworkCase("DenseWide", (33,), "[Dense(49)]", chain(dense1=nn.Linear(33, 49))),
    NetworkCase("DenseOfAnImage", (2, 3, 5), "[Flatten, Dense(4)]", chain(flatten1=nn.Flatten(), dense1=nn.Linear(30, 4))),
    NetworkCase(
        "DenseLayers", (5,), "[Dense(8), Dense(6), Dense(3, Bias = false)]",
        chain(dense1=nn.Linear(5, 8), dense2=nn.Linear(8, 6), dense3=nn.Linear(6, 3, bias=False)), batch=3),
]
