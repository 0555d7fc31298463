using Netwright;

[Network(64, 1)]
[Conv1D(8, 3)]
public partial class Net;
