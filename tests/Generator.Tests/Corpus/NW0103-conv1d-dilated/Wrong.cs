using Netwright;

[Network(16, 4)]
[Conv1D(8, 3, Dilation = 9)]
public partial class Net;
