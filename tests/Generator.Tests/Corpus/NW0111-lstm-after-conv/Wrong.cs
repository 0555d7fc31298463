using Netwright;

[Network(1, 28, 28)]
[Conv2D(8, 3), ReLU, LSTM(16)]
public partial class Net;
