using Netwright;

[Network(3, 32, 32)]
[LSTM(64)]
public partial class Net;
