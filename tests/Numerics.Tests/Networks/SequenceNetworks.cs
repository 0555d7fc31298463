namespace Netwright.Numerics.Tests.Networks;

/// <summary>Networks for every layer that goes along a sequence.</summary>
internal static class SequenceNetworks
{
    /// <summary>The networks by name: the input's extents and the layers.</summary>
    public static IReadOnlyDictionary<string, (string Input, string Layers)> All { get; } = new Dictionary<string, (string, string)>
    {
        ["Conv1D"] = ("7, 3", "Conv1D(4, 3), Conv1D(2, 2), Flatten, Dense(3)"),
        ["Conv1DPadded"] = ("7, 3", "Conv1D(4, 3, Padding = 1), Tanh, Conv1D(5, 5, Stride = 2, Padding = 2), ReLU, Flatten, Dense(3)"),
        ["Conv1DAll"] = ("9, 4", "Conv1D(6, 2), Conv1D(4, 3, Stride = 2, Padding = 2, Dilation = 2, Groups = 2, Bias = false), Flatten, Dense(3)"),
        ["Conv1DSame"] = ("6, 3", "Conv1D(4, 4, Padding = Padding.Same), Sigmoid, Conv1D(3, 2, Padding = Padding.Same)"),
        ["Conv1DWhole"] = ("5, 3", "Conv1D(4, 5), Flatten, Dense(3)"),
        ["Conv1DOneFeature"] = ("9, 1", "Conv1D(1, 3), Tanh, Conv1D(17, 2), Flatten, Dense(3)"),
        ["MaxPool1D"] = ("9, 3", "Conv1D(4, 2), MaxPool1D(2), Flatten, Dense(3)"),
        ["MaxPool1DPadded"] = ("9, 3", "Conv1D(4, 2), MaxPool1D(3, Stride = 2, Padding = 1), Conv1D(3, 3, Padding = 1), Flatten, Dense(3)"),
        ["AvgPool1D"] = ("9, 3", "Conv1D(4, 2), AvgPool1D(3, Stride = 2, Padding = 1, CeilMode = true), Flatten, Dense(3)"),
        ["AvgPool1DUncounted"] = ("9, 3", "Conv1D(4, 2), AvgPool1D(3, Stride = 1, Padding = 1, CountIncludePad = false), Flatten, Dense(3)"),
        ["SimpleRNN"] = ("5, 3", "SimpleRNN(4), Dense(3)"),
        ["SimpleRNNOfEveryStep"] = ("4, 2", "SimpleRNN(5, ReturnSequences = true), SimpleRNN(3, ReturnSequences = true), Flatten, Dense(3)"),
        ["SimpleRNNOfOneStep"] = ("1, 3", "SimpleRNN(2), Dense(2)"),
        ["LSTM"] = ("5, 3", "LSTM(4), Dense(3)"),
        ["LSTMOfEveryStep"] = ("4, 2", "LSTM(5, ReturnSequences = true), LSTM(3)"),
        ["LSTMBehindConvolution"] = ("6, 2", "Conv1D(3, 2), Tanh, LSTM(17, ReturnSequences = true), Conv1D(2, 3, Padding = 1), Flatten, Dense(3)"),
        ["GRU"] = ("5, 3", "GRU(4), Dense(3)"),
        ["GRUOfEveryStep"] = ("4, 2", "GRU(5, ReturnSequences = true), GRU(3)"),
        ["Embedding"] = ("5", "Embedding(7, 3), LSTM(4), Dense(3)"),
        ["EmbeddingFlattened"] = ("4", "Embedding(8, 2), Flatten, Dense(3)"),
        ["FlattenedSequence"] = ("5, 4", "Tanh, Flatten, Dense(3)"),
    };
}
