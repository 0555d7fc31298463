using Netwright;

[Network(20, 8)]
[LSTM(1)]
public partial class Net;
