#[derive(Table)]
#[table(name = "organisations")]
pub struct Organisation {
    #[column(primary_key)]
    pub id: i64,
}
#[derive(Table)]
#[table(name = "memberships_of_people_in_organisations")]
pub struct MembershipsOfPeopleInOrganisation {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Organisation, on_delete = "cascade"))]
    pub organisation_that_pays_for_the_membership: i64,
    #[column(max_length = 40, unique)]
    pub reference_number_of_the_membership_in_the_organisation: String,
}
