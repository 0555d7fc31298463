"""Losses, all with reduction "mean"."""

from torch import nn
from torch.nn import functional

from loss_case import LossCase


def cross_entropy_of_probabilities(probabilities, labels):
    return functional.nll_loss(probabilities.log(), labels)


CASES = [
    LossCase("MeanSquaredErrorPlain", "new MeanSquaredError()", nn.MSELoss(), 7),
    LossCase("MeanSquaredErrorOfOne", "new MeanSquaredError()", nn.MSELoss(), 1),
    LossCase("BinaryCrossEntropyOfLogits", "new BinaryCrossEntropy()", nn.BCEWithLogitsLoss(), 5),
    LossCase("BinaryCrossEntropyOfOneLogit", "new BinaryCrossEntropy()", nn.BCEWithLogitsLoss(), 1),
    LossCase("BinaryCrossEntropyOfProbabilities", "new BinaryCrossEntropy()", nn.BCELoss(), 5, probabilities=True),
    LossCase("BinaryCrossEntropyOfOneProbability", "new BinaryCrossEntropy()", nn.BCELoss(), 1, probabilities=True),
    LossCase("SoftmaxCrossEntropyOfLabels", "new SoftmaxCrossEntropy()", nn.CrossEntropyLoss(), 10, targets="labels"),
    LossCase("SoftmaxCrossEntropyOfTwoLabels", "new SoftmaxCrossEntropy()", nn.CrossEntropyLoss(), 2, targets="labels"),
    LossCase("SoftmaxCrossEntropyOfDistributions", "new SoftmaxCrossEntropy()", nn.CrossEntropyLoss(), 6, targets="distributions"),
    LossCase("SoftmaxCrossEntropyOfAnyTargets", "new SoftmaxCrossEntropy()", nn.CrossEntropyLoss(), 6),
    LossCase(
        "SoftmaxCrossEntropyOfProbabilities", "new SoftmaxCrossEntropy()", cross_entropy_of_probabilities,
        6, probabilities=True, targets="labels", gradient=False),
]
