using Netwright;

[Network(16, 4)]
[Conv1D(8, 3, Dilation = 9, Padding = 2)]
public partial class Net;
