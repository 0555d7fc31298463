using Netwright.Files;

namespace Netwright;

public abstract partial class Network
{
    /// <summary>
    /// Saves the parameters as safetensors, by name and in PyTorch's layouts. The file appears whole or not at all: what stood under the
    /// name stays until the new one is complete.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ModelFile.Save(path, Info, ParameterValues);
    }

    /// <summary>
    /// Loads parameters that <see cref="Save"/>, PyTorch or another writer of safetensors saved. The file must hold exactly the network's
    /// tensors; but the <c>num_batches_tracked</c> that PyTorch saves with each batch normalisation is passed over, because nothing here
    /// reads it.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is damaged or of another network: the message names every tensor that differs, with expected and found shape. The
    /// parameters are unchanged.
    /// </exception>
    public void Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            ModelFile.Load(path, Info, ParameterValues);
        }
        finally
        {
            ParametersChanged();
        }
    }
}
