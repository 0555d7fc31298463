using Netwright;

[Network(100, 8)]
[LSTM(32), Dropout(0.2), LSTM(32)]
[Dense(2)]
public partial class Net;
