using Netwright;

[Network(8)]
[Embedding(100, 16), Dropout(0.1)]
[LSTM(8), Dense(2)]
public partial class Net;
