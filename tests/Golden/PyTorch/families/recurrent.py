"""Embeddings and recurrent layers."""

from torch import nn

from modules import Function, chain, transpose
from network_case import NetworkCase

# PyTorch gives the states of all steps, and that of the last once more, with others.
ALL_STATES = Function(lambda result: result[0])
LAST_STATE = Function(lambda result: result[0][:, -1])


def simple_rnn(features, units):
    return nn.RNN(features, units, batch_first=True)


def lstm(features, units):
    return nn.LSTM(features, units, batch_first=True)


def gru(features, units):
    return nn.GRU(features, units, batch_first=True)


def embedding(name, length, declaration, module, indices):
    return NetworkCase(name, (length,), declaration, module, batch=3, indices=indices)


CASES = [
    NetworkCase("SimpleRNNPlain", (5, 3), "[SimpleRNN(4)]", chain(simplernn1=simple_rnn(3, 4), last=LAST_STATE), batch=3),
    NetworkCase("SimpleRNNStates", (4, 3), "[SimpleRNN(5, ReturnSequences = true)]", chain(simplernn1=simple_rnn(3, 5), all=ALL_STATES)),
    NetworkCase("SimpleRNNOfOneStep", (1, 4), "[SimpleRNN(3)]", chain(simplernn1=simple_rnn(4, 3), last=LAST_STATE)),
    NetworkCase("LSTMPlain", (5, 3), "[LSTM(4)]", chain(lstm1=lstm(3, 4), last=LAST_STATE), batch=3),
    NetworkCase("LSTMStates", (4, 3), "[LSTM(5, ReturnSequences = true)]", chain(lstm1=lstm(3, 5), all=ALL_STATES)),
    NetworkCase("LSTMWide", (3, 18), "[LSTM(17)]", chain(lstm1=lstm(18, 17), last=LAST_STATE)),
    NetworkCase("LSTMLong", (40, 2), "[LSTM(3)]", chain(lstm1=lstm(2, 3), last=LAST_STATE)),
    NetworkCase("GRUPlain", (5, 3), "[GRU(4)]", chain(gru1=gru(3, 4), last=LAST_STATE), batch=3),
    NetworkCase("GRUStates", (4, 3), "[GRU(5, ReturnSequences = true)]", chain(gru1=gru(3, 5), all=ALL_STATES)),
    NetworkCase("GRUWide", (3, 18), "[GRU(17)]", chain(gru1=gru(18, 17), last=LAST_STATE)),
    NetworkCase(
        "StackedRecurrentLayers", (6, 3), "[LSTM(4, ReturnSequences = true), GRU(5, ReturnSequences = true), SimpleRNN(3)]",
        chain(
            lstm1=lstm(3, 4), states1=ALL_STATES, gru1=gru(4, 5), states2=ALL_STATES, simplernn1=simple_rnn(5, 3), last=LAST_STATE)),
    embedding("EmbeddingPlain", 6, "[Embedding(10, 4)]", chain(embedding1=nn.Embedding(10, 4)), indices=10),
    embedding("EmbeddingWide", 3, "[Embedding(30, 18)]", chain(embedding1=nn.Embedding(30, 18)), indices=30),
    embedding(
        "LSTMClassifier", 7, "[Embedding(12, 5), LSTM(6), Dense(3)]",
        chain(embedding1=nn.Embedding(12, 5), lstm1=lstm(5, 6), last=LAST_STATE, dense1=nn.Linear(6, 3)), indices=12),
    NetworkCase(
        "BatchNormSequence", (5, 3), "[BatchNorm]", chain(channels_first=transpose(), norm1=nn.BatchNorm1d(3), channels_last=transpose()),
        batch=4),
    NetworkCase("SoftmaxSequence", (4, 5), "[Softmax]", nn.Softmax(2)),
    NetworkCase("LogSoftmaxSequence", (4, 5), "[LogSoftmax]", nn.LogSoftmax(2)),
]
