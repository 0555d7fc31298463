using Netwright;

[Network(100, 8)]
[LSTM(32, ReturnSequences = true), LSTM(32)]
[Dense(2)]
public partial class Net;
