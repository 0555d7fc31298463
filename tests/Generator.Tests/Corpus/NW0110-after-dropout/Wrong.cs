using Netwright;

[Network(8)]
[Dropout(0.1), Embedding(100, 16)]
[LSTM(8), Dense(2)]
public partial class Net;
