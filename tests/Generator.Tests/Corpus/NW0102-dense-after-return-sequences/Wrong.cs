using Netwright;

[Network(20, 8)]
[LSTM(16, ReturnSequences = true), Dense(2)]
public partial class Net;
