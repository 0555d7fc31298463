namespace Netwright.Zoo;

/// <summary>
/// A small classifier of film reviews: the numbers of their first 100 words become vectors, an LSTM reads them one after another, and its
/// last state says how likely it is that the film was liked. 345,153 parameters.
/// </summary>
/// <remarks>Hochreiter and Schmidhuber 1997, «Long Short-Term Memory»; sizes as courses have them for the reviews of Maas et al. 2011.</remarks>
[Network(100)]
[Embedding(10_000, 32)]
[LSTM(64)]
[Dense(1), Sigmoid]
public sealed partial class LstmClassifier;
