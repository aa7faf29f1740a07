using OwnProduct.Vpc;

// Selected, so it has a class: what is published and what CreateVpc.json adds are checked alike.
var request = new CreateVpcRequest
{
    RegionId = "cn-hangzhou",
    CidrBlock = "192.168.0.0/33", // ECSR1008
    VpcName = "",
};
Console.WriteLine(request.ToQueryString());
foreach (var violation in request.Validate())
{
    Console.WriteLine("    " + violation);
}

var deletion = new DeleteVpcRequest { RegionId = "cn-hangzhou" }; // ECSR1001
Console.WriteLine(deletion.Validate().Count);
