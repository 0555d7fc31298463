using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Emission.Devices.Contractions;

/// <summary>What a kernel does with a sum of products, which stands in <c>value</c>: bias, scale and shift, activation, and where it goes.</summary>
internal sealed class ProductEpilogue
{
    private readonly Epilogue _epilogue;
    private readonly DeviceOperand? _bias;
    private readonly DeviceOperand? _scale;
    private readonly DeviceOperand? _shift;
    private readonly DeviceOperand _result;

    public ProductEpilogue(DeviceKernelWriter kernel, DeviceContraction product)
    {
        _epilogue = product.Contraction.Epilogue;
        _bias = Read(product.Contraction.Bias);
        _scale = Read(_epilogue.Scale);
        _shift = Read(_epilogue.Shift);
        _result = kernel.Write(_epilogue.Result, product.Places[_epilogue.Result.Buffer]);

        DeviceOperand? Read(Operand? operand) => operand is null ? null : kernel.Read(operand, product.Places[operand.Buffer]);
    }

    public IReadOnlyList<string> Lines
    {
        get
        {
            List<string> lines = [];
            if (_bias is not null)
            {
                lines.Add($"value += {_bias};");
            }

            if (_scale is not null)
            {
                lines.Add($"value = value * {_scale} + {_shift};");
            }

            string value = _epilogue.Activation?.PrintHlsl("value") ?? "value";
            lines.Add($"{_result} {(_epilogue.Mode == ResultMode.Add ? "+=" : "=")} {value};");
            return lines;
        }
    }
}
