#[derive(Namespace)]
#[namespace(comment = "money's own", only(postgres))]
pub struct Billing;

#[derive(Namespace)]
#[namespace(name = "full", comment = "new", only(postgres))]
pub struct Full;
