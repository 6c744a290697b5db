#[derive(Namespace)]
#[namespace(comment = "money", only(postgres))]
pub struct Billing;

#[derive(Namespace)]
#[namespace(only(postgres))]
pub struct Empty;
