"""Losses, all with reduction "mean"."""

import torch
from torch import nn
from torch.nn import functional

from loss_case import LossCase


def cross_entropy_of_probabilities(probabilities, labels):
    return functional.nll_loss(probabilities.log(), labels)


def smoothed(loss, share):
    """Binary targets drawn to one half, as Keras does."""
    return lambda values, targets: loss(values, targets * (1 - share) + share / 2)


def weighted(**options):
    """Cross-entropy whose class weights multiply samples; PyTorch's own mean divides by the sum of the weights."""
    loss = nn.CrossEntropyLoss(reduction="none", **options)
    return lambda values, targets: loss(values, targets).mean()


def hinge(values, targets):
    return (1 - torch.where(targets > 0, 1.0, -1.0) * values).clamp(min=0).mean()


def divergence(values, targets):
    return functional.kl_div(values.log_softmax(1), targets, reduction="batchmean")


def divergence_of_labels(values, labels):
    return divergence(values, functional.one_hot(labels, values.shape[1]).double())


WEIGHTS = torch.tensor([0.5, 2.0, 0.25, 1.0, 3.0, 0.75], dtype=torch.float64)
WEIGHTS_HERE = "classWeights: [0.5f, 2, 0.25f, 1, 3, 0.75f]"

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
    LossCase(
        "SoftmaxCrossEntropySmoothed", "new SoftmaxCrossEntropy(labelSmoothing: 0.1f)", nn.CrossEntropyLoss(label_smoothing=0.1), 6, targets="labels"),
    LossCase(
        "SoftmaxCrossEntropySmoothedDistributions", "new SoftmaxCrossEntropy(labelSmoothing: 0.25f)",
        nn.CrossEntropyLoss(label_smoothing=0.25), 6, targets="distributions"),
    LossCase("SoftmaxCrossEntropyWeighted", f"new SoftmaxCrossEntropy({WEIGHTS_HERE})", weighted(weight=WEIGHTS), 6, targets="labels"),
    LossCase(
        "SoftmaxCrossEntropyWeightedAndSmoothed", f"new SoftmaxCrossEntropy(0.1f, {WEIGHTS_HERE})",
        weighted(weight=WEIGHTS, label_smoothing=0.1), 6, targets="labels"),
    LossCase(
        "SoftmaxCrossEntropyWeightedDistributions", f"new SoftmaxCrossEntropy({WEIGHTS_HERE})",
        nn.CrossEntropyLoss(weight=WEIGHTS), 6, targets="distributions"),
    LossCase(
        "BinaryCrossEntropySmoothed", "new BinaryCrossEntropy(labelSmoothing: 0.2f)", smoothed(nn.BCEWithLogitsLoss(), 0.2), 3),
    LossCase(
        "BinaryCrossEntropySmoothedProbabilities", "new BinaryCrossEntropy(labelSmoothing: 0.2f)", smoothed(nn.BCELoss(), 0.2),
        3, probabilities=True),
    LossCase(
        "BinaryCrossEntropyWeighted", "new BinaryCrossEntropy(positiveWeight: 2.5f)",
        nn.BCEWithLogitsLoss(pos_weight=torch.tensor(2.5, dtype=torch.float64)), 3),
    LossCase("MeanAbsoluteErrorPlain", "new MeanAbsoluteError()", nn.L1Loss(), 5),
    LossCase("HuberPlain", "new Huber()", nn.HuberLoss(), 5),
    LossCase("HuberWide", "new Huber(2.5f)", nn.HuberLoss(delta=2.5), 5),
    LossCase("HingePlain", "new Hinge()", hinge, 5),
    LossCase("KLDivergenceOfDistributions", "new KLDivergence()", divergence, 6, targets="distributions"),
    LossCase("KLDivergenceOfLabels", "new KLDivergence()", divergence_of_labels, 6, targets="labels"),
]
