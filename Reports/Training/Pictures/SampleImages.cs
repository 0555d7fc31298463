namespace Netwright.Reports;

/// <summary>The inputs of a dataset as pictures.</summary>
internal sealed class SampleImages
{
    private readonly Dataset _dataset;

    private SampleImages(Dataset dataset) => _dataset = dataset;

    /// <summary>The pictures; null if inputs are none.</summary>
    public static SampleImages? Of(Dataset dataset) => dataset.InputShape is [1 or 3, > 1, > 1] ? new SampleImages(dataset) : null;

    /// <summary>One picture: pixels as they are where the dataset has them; otherwise values from 0 to 1, or what range they take.</summary>
    public PixelImage Read(int sample)
    {
        float[] values = new float[_dataset.InputShape.Size];
        if (_dataset is ImageDataset pictures)
        {
            pictures.WithNormalization(PixelNormalization.UnitRange).CopyInput(sample, values);
        }
        else
        {
            _dataset.CopyInput(sample, values);
        }

        return ValueImage.OfRange(values, _dataset.InputShape);
    }
}
