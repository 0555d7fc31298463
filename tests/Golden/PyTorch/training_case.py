"""A network, a loss and an optimizer in both languages: some steps of training."""

import copy
import inspect

import torch

from drawing import Draw
from network_case import our_name

STEPS = 10


class TrainingCase:
    """A network of ours that is trained, and the loop of PyTorch that it should agree with.

    name         the name of the C# class
    shape        of one sample
    declaration  the attributes of the layers
    trainer      the arguments in C# that make a trainer of the network: optimizer and loss
    module       PyTorch's network; gives logits where the loss takes them
    loss         PyTorch's loss
    optimizer    makes PyTorch's optimizer of a module's parameters
    batch        the samples of a step
    classes      if not zero, the targets are labels below this; otherwise numbers from 0 to 1
    outputs      the numbers of a target
    settings     the properties in C# that the trainer gets beside
    penalty      a function of PyTorch's module that is added to the loss for the gradient, but not reported
    clip         a function of a module's parameters that changes their gradients
    """

    def __init__(self, name, shape, declaration, trainer, module, loss, optimizer, *, batch, classes=0, outputs=1, settings="", penalty=None, clip=None):
        self.name, self.shape, self.module, self.loss, self.optimizer = name, shape, module, loss, optimizer
        self.batch, self.classes, self.outputs = batch, classes, outputs
        self.penalty, self.clip = penalty, clip
        self.declaration = "\n".join([
            f"[Network({', '.join(map(str, shape))})]",
            inspect.cleandoc(declaration),
            f"public partial class {name} {{ internal static Trainer Train(Network network) => new(network, {trainer}) {{ {settings} }}; }}",
        ])

    def tensors(self, seed):
        """The tensors of this case:

        inputs             the samples, the same in every step
        labels, or targets one class, or numbers, for each
        parameters/NAME    parameters and running statistics before the first step
        losses             the mean loss of each step
        after/NAME         parameters and running statistics after the last step
        """
        draw = Draw(seed)
        module = copy.deepcopy(self.module).double().train()
        state = {name: value for name, value in module.state_dict().items() if value.is_floating_point()}
        for name, value in state.items():
            value.copy_(draw.parameter(name, value.shape))

        inputs = draw.uniform((self.batch, *self.shape))
        targets = draw.integers((self.batch,), self.classes).long() if self.classes else draw.uniform((self.batch, self.outputs), 0, 1)
        tensors = {"inputs": inputs, "labels" if self.classes else "targets": targets}
        tensors |= {f"parameters/{our_name(name)}": value.clone() for name, value in state.items()}
        optimizer, losses = self.optimizer(module.parameters()), []
        for _ in range(STEPS):
            optimizer.zero_grad()
            loss = self.loss(module(inputs), targets)
            (loss if self.penalty is None else loss + self.penalty(module)).backward()
            if self.clip is not None:
                self.clip(module.parameters())
            optimizer.step()
            losses.append(loss.detach())
        return tensors | {"losses": torch.stack(losses)} | {f"after/{our_name(name)}": value.clone() for name, value in state.items()}
