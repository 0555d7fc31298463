"""A loss in both languages."""

from drawing import Draw

SAMPLES = 37  # two full groups of sixteen and some of a third


class LossCase:
    """One loss of ours and the module of PyTorch, with reduction "mean", that it should agree with.

    name           the name of the case
    declaration    the expression in C# that makes the loss
    module         takes values and targets
    features       the values of a sample
    probabilities  whether the values are what the loss's own activation made of logits; otherwise they are logits, or plain outputs
    targets        how they are drawn: numbers, distributions or labels
    gradient       whether there is one to compare: ours has none for probabilities after a softmax, which training takes back
    """

    def __init__(self, name, declaration, module, features, *, probabilities=False, targets="numbers", gradient=True):
        self.name, self.declaration, self.module, self.features = name, declaration, module, features
        self.probabilities, self.targets, self.gradient = probabilities, targets, gradient

    def tensors(self, seed):
        """The tensors of this case:

        logits, or probabilities   the values, samples x features
        targets, or labels         samples x features, or one class a sample
        loss                       one number: the mean
        gradient                   that of the values
        """
        draw = Draw(seed)
        shape = (SAMPLES, self.features)
        if not self.probabilities:
            values = draw.uniform(shape, -4, 4)
        elif self.features > 1:
            values = draw.distributions(*shape)
        else:
            values = draw.uniform(shape, 0.01, 0.99)

        if self.targets == "labels":
            targets = draw.integers(shape[:1], self.features)
        elif self.targets == "distributions":
            targets = draw.distributions(*shape)
        else:
            targets = draw.uniform(shape, 0, 1)

        tensors = {"probabilities" if self.probabilities else "logits": values.clone()}
        tensors["labels" if self.targets == "labels" else "targets"] = targets
        values.requires_grad_(self.gradient)
        loss = self.module(values, targets.long() if self.targets == "labels" else targets)
        tensors["loss"] = loss.reshape(1)
        if self.gradient:
            loss.backward()
            tensors["gradient"] = values.grad
        return tensors
