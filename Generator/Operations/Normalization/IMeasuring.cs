namespace Netwright.Generator.Operations.Normalization;

/// <summary>An operation that measures something over its group of samples for the whole batch.</summary>
internal interface IMeasuring
{
    BatchMeasurement Measurement { get; }
}
